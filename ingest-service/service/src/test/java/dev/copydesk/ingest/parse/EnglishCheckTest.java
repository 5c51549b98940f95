package dev.copydesk.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishCheckTest {
    private static final String ENGLISH =
            "The harbour master said on Monday that the ferry would return after three weeks"
                    + " in dock, and that repairs had cost more than the company expected. Passengers who hold tickets for June"
                    + " will be told before Friday which crossings are open, according to a notice from the port.";

    @Test
    void englishCopyIsEnglishWithOrWithoutATag() {
        assertThat(EnglishCheck.isEnglish(null, ENGLISH)).isTrue();
        assertThat(EnglishCheck.isEnglish("en", ENGLISH)).isTrue();
        assertThat(EnglishCheck.isEnglish("en-GB", ENGLISH)).isTrue();
    }

    @Test
    void whatTheSourceCallsAnotherLanguageIsNotRead() {
        assertThat(EnglishCheck.isEnglish("de", ENGLISH)).isFalse();
        assertThat(EnglishCheck.isEnglish("uk-UA", ENGLISH)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De havenmeester zei maandag dat de veerboot na drie weken in het dok weer zal varen en dat de reparatie"
                        + " meer had gekost dan het bedrijf had verwacht. Reizigers met een kaartje voor juni horen voor"
                        + " vrijdag welke overtochten doorgaan, is op een bord in de haven te lezen.",
                "Le capitaine du port a dit lundi que le ferry reviendrait après trois semaines de cale sèche et que la"
                        + " réparation avait coûté plus que prévu. Les passagers qui ont des billets pour juin sauront avant"
                        + " vendredi quelles traversées sont ouvertes, selon un avis affiché sur le quai.",
                "El capitán del puerto dijo el lunes que el transbordador volverá después de tres semanas en dique seco y"
                        + " que la reparación ha costado más de lo previsto. Los pasajeros con billetes para junio sabrán"
                        + " antes del viernes qué travesías están abiertas, según un aviso del puerto.",
                "Havnefogeden sagde mandag, at færgen vender tilbage efter tre uger i dok, og at reparationen havde kostet"
                        + " mere end ventet. Passagerer med billetter til juni får besked inden fredag om, hvilke"
                        + " overfarter der er åbne for dem, ifølge et opslag ved kajen i byen.",
                "Kapitan portu powiedział w poniedziałek, że prom wróci po trzech tygodniach w doku i że naprawa kosztowała"
                        + " więcej, niż spodziewała się firma. Pasażerowie z biletami na czerwiec dowiedzą się przed"
                        + " piątkiem, które rejsy są otwarte, to wynika z ogłoszenia na nabrzeżu w mieście.",
                "Капітан порту сказав у понеділок, що пором повернеться.",
                "\u05d4\u05de\u05e2\u05d1\u05d5\u05e8\u05ea \u05d7\u05d5\u05d6\u05e8\u05ea"
            })
    void copyInAnotherLanguageIsNotEnglishWhateverTheTagSays(String copy) {
        assertThat(EnglishCheck.isEnglish(null, copy)).isFalse();
        assertThat(EnglishCheck.isEnglish("en", copy)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ferry", "Ferry: 3, 14, 22", "\0\0", "\ud83d\udea2"})
    void tooLittleCopyToTellIsRead(String copy) {
        assertThat(EnglishCheck.isEnglish(null, copy)).isTrue();
    }
}
