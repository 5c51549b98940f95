package dev.copydesk.ingest.language.name;

/**
 * Words of one sentence that make up one name.
 *
 * @param sentence index of the sentence
 * @param from index of the first token
 * @param to index after the last token
 * @param role title and role words around it as written, or null
 * @param person whether those words tell that it is a person
 */
record Run(int sentence, int from, int to, String role, boolean person) {}
