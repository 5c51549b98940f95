package dev.copydesk.ingest.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks along a piece's characters and its raw source together, past the entities. Where the two can't be told to agree any
 * more (an entity without its semicolon), the rest of the piece has no known source: no place is better than a wrong one.
 */
final class SourceWalk {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:\\p{Alpha}\\p{Alnum}{1,31}+|#\\d{1,7}+|#[xX]\\p{XDigit}{1,6}+);");

    private final Piece piece;
    private final boolean literal;
    private final Matcher entity;
    private int at;
    private boolean insideEntity;
    private boolean lost;

    SourceWalk(Piece piece) {
        this.piece = piece;
        this.literal = piece.raw().length() == piece.text().length();
        this.entity = ENTITY.matcher(piece.raw());
    }

    /** The offset in the source's field at which the next character stands as itself, or -1 where it does not. */
    int next(char c) {
        if (literal) {
            return piece.source() + at++;
        }
        if (lost || (insideEntity && Character.isLowSurrogate(c))) {
            insideEntity = false;
            return -1;
        }
        insideEntity = false;
        if (entity.region(at, piece.raw().length()).lookingAt()) {
            at = entity.end();
            insideEntity = true;
            return -1;
        }
        if (at >= piece.raw().length() || piece.raw().charAt(at) != c) {
            lost = true;
            return -1;
        }
        return piece.source() + at++;
    }
}
