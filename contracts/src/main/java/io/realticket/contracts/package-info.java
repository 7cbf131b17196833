/** What all services share: the language of the topics. Plain Java; what a subpackage is for, it says itself. */
@NullMarked
package io.realticket.contracts;

import org.jspecify.annotations.NullMarked;
