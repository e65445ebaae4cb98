@NullMarked
package io.speccascade.engine.server;

import org.jspecify.annotations.NullMarked;
