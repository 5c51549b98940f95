package dev.copydesk.contracts.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What part of an article a {@link Block} is. */
public enum BlockKind {
    @JsonProperty("headline")
    HEADLINE,
    @JsonProperty("standfirst")
    STANDFIRST,
    @JsonProperty("heading")
    HEADING,
    @JsonProperty("paragraph")
    PARAGRAPH,
    @JsonProperty("list-item")
    LIST_ITEM,
    @JsonProperty("block-quote")
    BLOCK_QUOTE,
    @JsonProperty("table-cell")
    TABLE_CELL,
    @JsonProperty("caption")
    CAPTION
}
