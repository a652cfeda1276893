package org.prachakhom.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "tone after am,          '\u0E19\u0E33\u0E49',             '\u0E19\u0E49\u0E33'",
        "am in two parts,        '\u0E19\u0E4D\u0E49\u0E32',       '\u0E19\u0E49\u0E33'",
        "parts after the tone,   '\u0E19\u0E49\u0E4D\u0E32',       '\u0E19\u0E49\u0E33'",
        "am without a tone,      '\u0E17\u0E4D\u0E32',             '\u0E17\u0E33'",
        "e twice for ae,         '\u0E40\u0E40\u0E01\u0E49',       '\u0E41\u0E01\u0E49'",
        "a mark typed twice,     '\u0E17\u0E35\u0E48\u0E48',       '\u0E17\u0E35\u0E48'",
        "tone before its vowel,  '\u0E17\u0E48\u0E35',             '\u0E17\u0E35\u0E48'",
        "silence before a vowel, '\u0E18\u0E4C\u0E34',             '\u0E18\u0E34\u0E4C'",
        "a long sign for a,      'ฤๅษี',                             'ฤาษี'",
        "Thai digits,            'ซอย ๑๒',                            'ซอย12'",
        "spaces,                 'น้ำ ท่วม\u00A0ขัง',                 'น้ำท่วมขัง'",
        "zero width,             'น้ำ\u200Bท่วม\uFEFF',              'น้ำท่วม'",
        "capitals,               'LED Street Light',                  'ledstreetlight'"
    })
    void whatLooksTheSameIsSpelledTheSame(String what, String typed, String spelled) {
        assertThat(SearchText.of(typed))
                .as(what)
                .isEqualTo(SearchText.of(spelled))
                .isEqualTo(spelled);
    }

    @Test
    void titleAndTextStayApart() {
        assertThat(SearchText.of("ไฟ ดับ", "ซอย 7")).isEqualTo("ไฟดับ\nซอย7");
    }

    @Test
    void aQuestionIsItsWordsTheLongestFirst() {
        assertThat(SearchText.words(" ไฟ  ส่องสว่าง ไฟ ")).containsExactly("ส่องสว่าง", "ไฟ");
        assertThat(SearchText.words(" \u200B \u0000 ")).isEmpty();
        assertThat(SearchText.words(null)).isEmpty();
        assertThat(SearchText.patterns("ไฟ ส่องสว่าง")).containsExactly("%ส่องสว่าง%", "%ไฟ%");
    }

    @Test
    void theSignsOfAPatternAreNoWildcardsInAWord() {
        assertThat(SearchText.pattern("100%")).isEqualTo("%100\\%%");
        assertThat(SearchText.pattern("a_b")).isEqualTo("%a\\_b%");
        assertThat(SearchText.pattern("\\")).isEqualTo("%\\\\%");
    }
}
