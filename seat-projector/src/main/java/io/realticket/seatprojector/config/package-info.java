/** The settings of seat-projector and the beans made from them. */
@NullMarked
package io.realticket.seatprojector.config;

import org.jspecify.annotations.NullMarked;
