/** The article under check, as every rule unit sees it, and the flags that rules raise on it. */
package dev.copydesk.rules.article;
