package dev.copydesk.ingest.extract;

import dev.copydesk.ingest.extract.block.Piece;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Walks along a piece's characters and its raw source together, past the entities. Where the two can't be told to agree any
 * more, the rest of the piece has no known source: no place is better than a wrong one.
 */
final class SourceWalk {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:\\p{Alpha}\\p{Alnum}{1,31}+|#\\d{1,10}+|#[xX]\\p{XDigit}{1,10}+);?+");

    private final Piece piece;
    private final boolean literal;
    private final Matcher entity;
    private int at;

    /** What the last entity stands for, and how much of it has been walked past. */
    private String resolved = "";

    private int resolvedAt;
    private boolean lost;

    SourceWalk(Piece piece) {
        this.piece = piece;
        this.literal = piece.raw().equals(piece.text());
        this.entity = ENTITY.matcher(piece.raw());
    }

    /** The offset in the source's field at which the next character stands as itself, or -1 where it does not. */
    int next(char c) {
        if (literal) {
            return piece.source() + at++;
        }
        if (resolvedAt < resolved.length()) {
            lost |= resolved.charAt(resolvedAt++) != c;
            return -1;
        }
        skipNulls(c);
        if (lost || at >= piece.raw().length() || startsEntity(c)) {
            return -1;
        }
        if (piece.raw().charAt(at) != c) {
            lost = true;
            return -1;
        }
        return piece.source() + at++;
    }

    private boolean startsEntity(char c) {
        if (piece.raw().charAt(at) != '&'
                || !entity.region(at, piece.raw().length()).lookingAt()) {
            return false;
        }
        String characters = Parser.unescapeEntities(entity.group(), false);
        if (characters.equals(entity.group()) || characters.charAt(0) != c) {
            return false;
        }
        at = entity.end();
        resolved = characters;
        resolvedAt = 1;
        return true;
    }

    /** The parser leaves null characters out. */
    private void skipNulls(char c) {
        while (c != 0 && at < piece.raw().length() && piece.raw().charAt(at) == 0) {
            at++;
        }
    }
}
