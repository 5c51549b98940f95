/** What a figure has to be when others are right, family by family, and how an editor reads about one that is not. */
package dev.copydesk.rules.arithmetic.claim;
