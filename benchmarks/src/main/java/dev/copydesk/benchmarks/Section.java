package dev.copydesk.benchmarks;

/** The tables of a run, in the order in which they are shown. */
public enum Section {
    /** Parsing and checking by length. */
    ENGINE(
            "Engine, by length of the article",
            "One article after another on one core, in one thread; all lengths warm up together before the first is measured."
                    + " The last column is what a word costs against one of an article of 700 words: 1 is linear."),
    /** Other checkers on the same articles. */
    PEERS(
            "Peers, on the same articles in the same run",
            "One thread each, warm; seconds are those of the processor, the collector's and the compiler's too."),
    /** The running system under a steady load. */
    STEADY(
            "Pipeline, steady pushes",
            "Signed webhooks to the system as `copydesk up` starts it. Accepted to reported: from the service's acceptance to"
                    + " the moment at which the stored report was announced."),
    /** Many articles at once. */
    BURST("Pipeline, a burst", "Pushed over sixteen connections as fast as they are answered, from the first push on."),
    /** The search for the highest rate. */
    HELD(
            "Pipeline, the highest rate held",
            "Held: all were taken, and half of the articles of the last sixth of the time were reported within a second, so"
                    + " that nothing piles up. The system shares the machine with the one who pushes."),
    /** What the processes take. */
    PROCESSES(
            "Pipeline, processes",
            "Each service is a process of its own. Memory is resident, PostgreSQL's without counting what its processes share"
                    + " twice; the launcher's has Kafka in it."),
    /** Processes of rules-service. */
    RULES(
            "rules-service, by processes",
            "Articles that are already parsed, checked by processes that are held to one core each; broker and database have"
                    + " what is left of the machine."),
    /** Look-ups of stories. */
    STORIES("Look-ups of a story, by remembered articles", "One article's keys against real PostgreSQL."),
    /** Look-ups of names. */
    NAMES("Look-ups of a misspelt name, by listed names", "In memory, one after another."),
    /** Pages of the desk. */
    INBOX("Review desk, by stored reports", "As a browser asks for it, one request after another."),
    /** The desk's pages in a browser. */
    BROWSER("Reports in a browser", "Chromium, on the machine that the system runs on; the middle of several times."),
    /** Starts of the services. */
    START(
            "Start of each service",
            "From the process's start to its readiness, with broker and database running and the options of the images. Cold:"
                    + " the machine's file cache was emptied; warm: the middle of several starts."),
    /** Starts of the whole system. */
    UP(
            "Start of the whole system",
            "`copydesk up`, from the command to the line that it is ready, broker and database included."),
    /** Whole articles with expectations. */
    CORPUS("Quality, whole articles", "Found of what had to be, and should be, found; false alarms."),
    /** Short passages with expectations. */
    PASSAGES("Quality, passages", "Found of what had to be found; false alarms.");

    private final String title;
    private final String note;

    Section(String title, String note) {
        this.title = title;
        this.note = note;
    }

    /** What stands over the table. */
    String title() {
        return title;
    }

    /** How the table is to be read. */
    String note() {
        return note;
    }
}
