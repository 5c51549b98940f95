package dev.copydesk.report.web.letters;

import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.encoding.Encoded;
import org.jboss.resteasy.reactive.RestForm;

/** Which part of the dead letters a page shows, as its forms send it along: who deals with some of them stays there. */
public class Place {
    @RestForm("cursor")
    String cursor;

    @RestForm("topic")
    String topic;

    static Place of(String cursor, String topic) {
        Place place = new Place();
        place.cursor = cursor;
        place.topic = topic;
        return place;
    }

    Long before() {
        return Parameters.number("cursor", cursor);
    }

    /** The topic that the letters failed from, or null for all. */
    String topic() {
        return Parameters.text(topic);
    }

    /** Its address with more to it. */
    String address(String more) {
        String narrowed = topic() == null ? "" : "&topic=" + Encoded.inAddress(topic());
        return "/dead-letters?" + more + narrowed + (before() == null ? "" : "&cursor=" + before());
    }
}
