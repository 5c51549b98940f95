/**
 * The messages that the services exchange over Kafka: their topics and types, and how they are written and read. What they say is
 * in the packages below: an article, its facts, its flags, a newsroom's own rules.
 *
 * <p>Offsets everywhere are UTF-16 code units, start inclusive and end exclusive, into the normalised {@code text} of the
 * article's message. A record may gain components; it never loses or retypes one, so that messages of every earlier shape
 * stay readable (committed samples prove it).
 */
package dev.copydesk.contracts;
