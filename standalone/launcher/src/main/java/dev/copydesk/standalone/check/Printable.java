package dev.copydesk.standalone.check;

/** Untrusted text made fit for a terminal. */
final class Printable {
    private Printable() {}

    /** On one line, with nothing that a terminal would obey: no control and no direction characters. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> switch (Character.getType(character)) {
                    case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
                    case Character.FORMAT, Character.SURROGATE -> '\uFFFD';
                    default -> character;
                })
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    /** Columns that the text takes up on a terminal. */
    static int width(String text) {
        return text.codePoints().map(Printable::width).sum();
    }

    private static int width(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    /** East Asian characters and emoji. */
    private static boolean isWide(int character) {
        return Character.isIdeographic(character)
                || (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x3000 && character <= 0x30FF)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xFF01 && character <= 0xFF60)
                || (character >= 0x1F300 && character <= 0x1FAFF);
    }
}
