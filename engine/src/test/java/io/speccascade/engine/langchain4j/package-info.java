@NullMarked
package io.speccascade.engine.langchain4j;

import org.jspecify.annotations.NullMarked;
