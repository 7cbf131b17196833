/** Tests of what is made from the settings. */
@NullMarked
package io.realticket.queueadmitter.config;

import org.jspecify.annotations.NullMarked;
