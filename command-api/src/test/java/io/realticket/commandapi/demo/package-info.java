/** Draws the demo's arena and stadium: the program behind two of the files in {@code src/main/resources/demo}. */
@NullMarked
package io.realticket.commandapi.demo;

import org.jspecify.annotations.NullMarked;
