package pair;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInfoFactory;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** Says what is in the list of a basket. */
public class BasketTypes extends TypeInfoFactory<Basket> {
  @Override
  public TypeInformation<Basket> createTypeInfo(Type type, Map<String, TypeInformation<?>> parameters) {
    Map<String, TypeInformation<?>> fields = new HashMap<>();
    fields.put("articles", Types.LIST(Types.STRING));
    fields.put("clicks", Types.LONG);
    return Types.POJO(Basket.class, fields);
  }
}
