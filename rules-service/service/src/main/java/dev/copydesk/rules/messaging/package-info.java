/** Where this service meets Kafka: parsed articles come in, checked ones go out. */
package dev.copydesk.rules.messaging;
