package dev.copydesk.report.web;

/**
 * Why an article was not checked, in words.
 *
 * @param label in two or three of them
 * @param hint what that means, and what to do
 */
public record Unchecked(String label, String hint) {
    /**
     * Of a reason as the messages have it.
     *
     * @return null where there is none
     */
    public static Unchecked of(String reason) {
        if (reason == null) {
            return null;
        }
        return switch (reason) {
            case "language" ->
                new Unchecked("not in English", "Copydesk reads English only; nothing in this article was checked.");
            case "size" ->
                new Unchecked(
                        "too many facts",
                        "The article has more facts than one check takes; nothing in it was checked. Split it, or check it by hand.");
            case "time" ->
                new Unchecked(
                        "took too long",
                        "Reading or checking it took longer than it may and was stopped; nothing in this article was checked."
                                + " Tell operations, with the article’s id.");
            default -> new Unchecked(reason, "Nothing in this article was checked.");
        };
    }
}
