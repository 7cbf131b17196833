/** The settings of queue-admitter and the beans made from them. */
@NullMarked
package io.realticket.queueadmitter.config;

import org.jspecify.annotations.NullMarked;
