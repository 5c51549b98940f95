/** Takes the verdicts and the dead letters from Kafka; a message is done when what follows from it is durable. */
package dev.copydesk.report.messaging;
