/** An article on its way: as it was submitted, as it was parsed, as it was checked. */
package dev.copydesk.contracts.article;
