package dev.copydesk.ingest.webhook.superdesk;

/** What Superdesk pushes, as far as it is of use here. Times have an offset without a colon ({@code +0000}). */
record SuperdeskItem(
        String guid,
        String version,
        String type,
        String headline,
        String byline,
        String body_html,
        String language,
        String source,
        String pubstatus,
        String versioncreated,
        String firstpublished,
        String embargoed,
        String evolvedfrom) {}
