package pair;

import java.math.BigDecimal;
import java.time.Instant;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** What compliance wants of a country. */
public class Control {
  static final MapStateDescriptor<String, Integer> EXEMPTIONS = new MapStateDescriptor<>("exempt", Types.STRING, Types.INT);
  static final MapStateDescriptor<String, Limit> LIMITS = new MapStateDescriptor<>("limits", Types.STRING, Types.POJO(Limit.class));

  public String country;
  public Kind kind;
  public BigDecimal amount;
  public Instant from;

  public Control() {}

  static Control of(Long number) {
    Control control = new Control();
    control.country = "country-" + number % 3;
    control.kind = number / 3 % 2 == 0 ? Kind.LIMIT : Kind.EXEMPTION;
    control.amount = new BigDecimal("500.00");
    control.from = Instant.ofEpochSecond(1_700_000_000);
    return control;
  }

  Limit asLimit(Limit before) {
    Limit limit = new Limit();
    limit.amount = amount;
    limit.from = from;
    limit.revision = before == null ? 1 : before.revision + 1;
    return limit;
  }

  /** Of controls; a notice is for people. */
  public enum Kind {
    NOTICE,
    LIMIT,
    EXEMPTION
  }
}
