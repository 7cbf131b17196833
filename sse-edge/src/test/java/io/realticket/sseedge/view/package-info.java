/** Tests of the views. */
@NullMarked
package io.realticket.sseedge.view;

import org.jspecify.annotations.NullMarked;
