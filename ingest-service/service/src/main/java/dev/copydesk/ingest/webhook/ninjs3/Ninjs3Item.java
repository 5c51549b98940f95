package dev.copydesk.ingest.webhook.ninjs3;

import java.util.List;

/** An item of ninjs 3, as far as it is of use here. */
record Ninjs3Item(
        String uri,
        String version,
        String versionCreated,
        String type,
        String pubStatus,
        String language,
        String by,
        String embargoed,
        List<Part> headlines,
        List<Part> bodies,
        List<InfoSource> infoSources) {

    /** A headline or a body; an item may have several, told apart by their roles. */
    record Part(String role, String contentType, String value) {}

    /** Where the item is from. */
    record InfoSource(String name) {}
}
