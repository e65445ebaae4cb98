@NullMarked
package io.speccascade.engine.cli;

import org.jspecify.annotations.NullMarked;
