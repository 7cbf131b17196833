/** The JSON form of every record on every topic. */
@NullMarked
package io.realticket.contracts.json;

import org.jspecify.annotations.NullMarked;
