/** Tests of how the edge is put together. */
@NullMarked
package io.realticket.sseedge.config;

import org.jspecify.annotations.NullMarked;
