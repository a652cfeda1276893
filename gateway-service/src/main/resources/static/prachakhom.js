// What makes the pages handier. Nothing needs it: without it every form is sent and every page is read just the same.
"use strict";

// The summary of mistakes is read first.
document.getElementById("mistakes")?.focus();

// A second press while the first is on its way does nothing.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
  } else {
    form.dataset.sent = "yes";
    setTimeout(() => delete form.dataset.sent, 8000);
  }
});

// What is being typed stays in this tab until it was sent or its writer signs out, also when the page is left or the
// session ends.
const kept = (form) => "typed " + form.getAttribute("action");
const typed = (form) => [...form.elements].filter((field) => field.matches("textarea, input[type=text]"));
for (const form of document.querySelectorAll("form[data-keep]")) {
  const before = JSON.parse(sessionStorage.getItem(kept(form)) ?? "{}");
  for (const field of typed(form)) {
    if (!field.value && before[field.name]) {
      field.value = before[field.name];
    }
  }
  form.addEventListener("input", () => {
    const now = Object.fromEntries(typed(form).map((field) => [field.name, field.value]));
    sessionStorage.setItem(kept(form), JSON.stringify(now));
  });
}
const forget = () =>
  Object.keys(sessionStorage).filter((key) => key.startsWith("typed ")).forEach((key) => sessionStorage.removeItem(key));
if (document.querySelector(".notice.good[role=status]")) {
  forget();
}
document.querySelector("form[action='/sign-out']")?.addEventListener("submit", forget);
