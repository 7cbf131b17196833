/** The topics: their names, their settings, their partitioner and the headers of their records. */
@NullMarked
package io.realticket.contracts.topic;

import org.jspecify.annotations.NullMarked;
