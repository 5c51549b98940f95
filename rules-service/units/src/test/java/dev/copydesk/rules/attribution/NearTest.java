package dev.copydesk.rules.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTest {
    @ParameterizedTest
    @CsvSource({
        "one of the officials,Two officials,true",
        "both sources,a harbour official and a source with knowledge,true",
        "these experts,dam experts,true",
        "both sources,two officials,false",
        "sources,two sources,false"
    })
    void aSourceRefersBackToAGroup(String again, String before, boolean back) {
        assertThat(Near.refersBack(again, before)).isEqualTo(back);
    }

    @ParameterizedTest
    @CsvSource({
        "health officials,Swedish health officials,true",
        "officials,Swedish health officials,false",
        "health officials,health officials,false",
        "health officials,Swedish port officials,false"
    })
    void aLongerNameIsShortenedFromItsFront(String again, String before, boolean shorter) {
        assertThat(Near.shorterName(again, before)).isEqualTo(shorter);
    }
}
