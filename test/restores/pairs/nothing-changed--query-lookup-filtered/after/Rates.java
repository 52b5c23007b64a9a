package pair;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.table.connector.source.DynamicTableSource;
import org.apache.flink.table.connector.source.LookupTableSource;
import org.apache.flink.table.connector.source.lookup.LookupFunctionProvider;
import org.apache.flink.table.data.GenericRowData;
import org.apache.flink.table.data.RowData;
import org.apache.flink.table.factories.DynamicTableSourceFactory;
import org.apache.flink.table.functions.LookupFunction;

/** Rates that are looked up by customer. */
public final class Rates implements DynamicTableSourceFactory {
  @Override
  public String factoryIdentifier() {
    return "rates";
  }

  @Override
  public Set<ConfigOption<?>> requiredOptions() {
    return Collections.emptySet();
  }

  @Override
  public Set<ConfigOption<?>> optionalOptions() {
    return Collections.emptySet();
  }

  @Override
  public DynamicTableSource createDynamicTableSource(Context context) {
    return new Source();
  }

  private static final class Source implements LookupTableSource {
    @Override
    public LookupRuntimeProvider getLookupRuntimeProvider(LookupContext context) {
      return LookupFunctionProvider.of(new Now());
    }

    @Override
    public DynamicTableSource copy() {
      return new Source();
    }

    @Override
    public String asSummaryString() {
      return "rates";
    }
  }

  public static final class Now extends LookupFunction {
    @Override
    public Collection<RowData> lookup(RowData key) {
      return Collections.singletonList(GenericRowData.of(key.getString(0), 1L, true));
    }
  }
}
