package io.github.flinkupgradecheck.extractor.sample;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** Java's records: their fields are set by nobody but their constructor. */
final class RecordValues {
  private RecordValues() {}

  static boolean is(Class<?> type) {
    return type.getSuperclass() != null && type.getSuperclass().getName().equals("java.lang.Record");
  }

  static Object of(Type type, Class<?> raw, Maker maker) {
    Generics generics = new Generics(type);
    List<Object> values = new ArrayList<>();
    for (Field component : components(raw)) {
      values.add(maker.orNull(generics.of(component.getGenericType())));
    }
    return of(raw, values.toArray());
  }

  /** @param values in the order of the components */
  static Object of(Class<?> raw, Object[] values) {
    List<Class<?>> types = new ArrayList<>();
    for (Field component : components(raw)) {
      types.add(component.getType());
    }
    try {
      Constructor<?> canonical = raw.getDeclaredConstructor(types.toArray(new Class<?>[0]));
      canonical.setAccessible(true);
      return canonical.newInstance(values);
    } catch (InvocationTargetException byUserCode) {
      throw new Unmade("the constructor of " + raw.getName() + " threw " + byUserCode.getCause().getClass().getName());
    } catch (ReflectiveOperationException | RuntimeException | LinkageError unable) {
      throw new Unmade("the constructor of " + raw.getName() + " cannot be called");
    }
  }

  /** In their declared order, which is the constructor's. */
  static List<Field> components(Class<?> raw) {
    List<Field> fields = new ArrayList<>();
    try {
      Method name = Class.forName("java.lang.reflect.RecordComponent").getMethod("getName");
      for (Object component : (Object[]) Class.class.getMethod("getRecordComponents").invoke(raw)) {
        fields.add(raw.getDeclaredField((String) name.invoke(component)));
      }
    } catch (Exception olderJava) {
      throw new Unmade(raw.getName() + " is a record that cannot be read");
    }
    return fields;
  }
}
