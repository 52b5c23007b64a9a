package pair;

import org.apache.flink.api.common.functions.MapFunction;

/** Says when clicks were made. */
final class Stamp implements MapFunction<Long, Click> {
  @Override
  public Click map(Long number) {
    Click click = new Click();
    click.visitor = "visitor-" + number % 4;
    click.at = System.currentTimeMillis();
    return click;
  }
}
