/** The language of the catalog: what is played where, when and for how much, as the topics are told of it. */
@NullMarked
package io.realticket.contracts.catalog;

import org.jspecify.annotations.NullMarked;
