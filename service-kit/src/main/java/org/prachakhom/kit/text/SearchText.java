package org.prachakhom.kit.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Text in the one spelling in which it is searched. Thai that looks the same is often typed in another order of marks, with
 * two เ for แ, in Thai digits, or with spaces that others leave out; what is stored and what is asked for are brought
 * together here, for comparing only.
 */
public final class SearchText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    /** A tone or a mark of silence, typed before the vowel above or below that it stands over. */
    private static final Pattern TONE_BEFORE_VOWEL =
            Pattern.compile("([\\u0E48-\\u0E4C])([\\u0E31\\u0E34-\\u0E3A\\u0E47])");
    /** Nikhahit, perhaps a tone, and a: together they look like the tone and am. */
    private static final Pattern AM_IN_PARTS = Pattern.compile("\\u0E4D([\\u0E48-\\u0E4B]?)\\u0E32");

    private static final Pattern TONE_AFTER_AM = Pattern.compile("\\u0E33([\\u0E48-\\u0E4B])");
    private static final Pattern REPEATED_MARK = Pattern.compile("([\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E])\\1+");
    private static final Pattern LIKE_WILDCARD = Pattern.compile("[\\\\%_]");

    private SearchText() {}

    /** The texts, one a line, without any space. */
    public static String of(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(text -> text != null)
                .map(SearchText::spelled)
                .collect(Collectors.joining("\n"));
    }

    /**
     * The words of a question, the longest first, since it narrows the most; none for null and for a question without a
     * word.
     */
    public static List<String> words(@Nullable String question) {
        return SPACES.splitAsStream(question == null ? "" : question)
                .map(SearchText::spelled)
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
    }

    /** The LIKE patterns of the words of a question, in their order. */
    public static List<String> patterns(@Nullable String question) {
        return words(question).stream().map(SearchText::pattern).toList();
    }

    /** The LIKE pattern that finds a word anywhere in a text. */
    public static String pattern(String word) {
        return "%" + LIKE_WILDCARD.matcher(word).replaceAll("\\\\$0") + "%";
    }

    private static String spelled(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        text = SPACES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("");
        text = REPEATED_MARK.matcher(text).replaceAll("$1");
        text = TONE_BEFORE_VOWEL.matcher(text).replaceAll("$2$1");
        text = AM_IN_PARTS.matcher(text.replace("เเ", "แ").replace('ๅ', 'า')).replaceAll("$1\u0E33");
        text = TONE_AFTER_AM.matcher(text).replaceAll("$1\u0E33");
        text = REPEATED_MARK.matcher(text).replaceAll("$1");
        return text.codePoints()
                .map(SearchText::arabicDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int arabicDigit(int codePoint) {
        return codePoint >= '๐' && codePoint <= '๙' ? codePoint - '๐' + '0' : codePoint;
    }
}
