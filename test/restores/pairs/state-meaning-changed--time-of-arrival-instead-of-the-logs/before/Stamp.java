package pair;

import org.apache.flink.api.common.functions.MapFunction;

/** Says when clicks were made. */
final class Stamp implements MapFunction<Long, Click> {
  private static final long FIRST = 1_700_000_000_000L;

  @Override
  public Click map(Long number) {
    Click click = new Click();
    click.visitor = "visitor-" + number % 4;
    click.at = FIRST + 10 * number;
    return click;
  }
}
