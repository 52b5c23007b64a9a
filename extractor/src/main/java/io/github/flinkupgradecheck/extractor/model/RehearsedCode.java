package io.github.flinkupgradecheck.extractor.model;

import java.util.Collections;
import java.util.List;

/** What a rehearsal has to know of an operator's code. */
public final class RehearsedCode {
  /** Texts that it holds others against. */
  public final List<String> words;
  /** Beyond these lie numbers that tell it more than small ones. */
  public final List<Long> numbers;
  /** Whether it goes through all that is in a map or broadcast state. */
  public final boolean iteratesMaps;

  public RehearsedCode(List<String> words, List<Long> numbers, boolean iteratesMaps) {
    this.words = Collections.unmodifiableList(words);
    this.numbers = Collections.unmodifiableList(numbers);
    this.iteratesMaps = iteratesMaps;
  }
}
