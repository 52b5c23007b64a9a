package pair;

import java.util.Objects;
import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** What Flink is told of money. */
final class MoneyType extends TypeInformation<Money> {
  private final int scale;

  MoneyType(int scale) {
    this.scale = scale;
  }

  @Override
  public TypeSerializer<Money> createSerializer(ExecutionConfig config) {
    return new MoneySerializer(scale);
  }

  @Override
  public Class<Money> getTypeClass() {
    return Money.class;
  }

  @Override
  public boolean isBasicType() {
    return false;
  }

  @Override
  public boolean isTupleType() {
    return false;
  }

  @Override
  public int getArity() {
    return 1;
  }

  @Override
  public int getTotalFields() {
    return 1;
  }

  @Override
  public boolean isKeyType() {
    return false;
  }

  @Override
  public String toString() {
    return "Money(" + scale + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MoneyType && ((MoneyType) other).scale == scale;
  }

  @Override
  public int hashCode() {
    return Objects.hash(scale);
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof MoneyType;
  }
}
