/** The way of an article through this service: remember it, fire the rules, hand the verdict on, check others again. */
package dev.copydesk.rules.desk;
