package io.github.flinkupgradecheck.extractor.state;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/**
 * One of Flink's interfaces, answered by method name, because its methods come and go between versions. What nobody answers gets an empty
 * value of its return type; {@code setX} is remembered and {@code getX} gives it back.
 */
final class Answers implements InvocationHandler {
  /** Answers one method. */
  interface Answer {
    Object to(Object[] arguments) throws Exception;
  }

  private final Map<String, Answer> answers = new HashMap<>();
  private final Map<String, Object> remembered = Collections.synchronizedMap(new HashMap<>());
  private final Set<String> unanswered = Collections.synchronizedSet(new TreeSet<>());
  private final String name;
  private volatile ExtractorError failure;

  Answers(String name) {
    this.name = name;
  }

  Answers on(String method, Answer answer) {
    answers.put(method, answer);
    return this;
  }

  /** Asked once, then the same for ever. */
  Answers once(String method, Answer answer) {
    return on(
        method,
        arguments -> {
          if (!remembered.containsKey(method)) {
            remembered.put(method, answer.to(arguments));
          }
          return remembered.get(method);
        });
  }

  /** The first failure of an answer of ours, or null. */
  ExtractorError failure() {
    return failure;
  }

  /** Methods with an object to return that got null. */
  Set<String> unanswered() {
    return unanswered;
  }

  <T> T as(Class<T> type) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] given) {
    Object[] arguments = given == null ? new Object[0] : given;
    String called = method.getName();
    if (method.getDeclaringClass() == Object.class) {
      return ofObject(proxy, called, arguments);
    }
    Answer answer = answers.get(called);
    if (answer != null) {
      try {
        return answer.to(arguments);
      } catch (Exception | LinkageError thrown) {
        ExtractorError ours = new ExtractorError(name + "." + called + " could not be answered: " + thrown, thrown);
        if (failure == null) {
          failure = ours;
        }
        throw ours;
      }
    }
    if (called.startsWith("set") && arguments.length == 1) {
      remembered.put("get" + called.substring(3), arguments[0]);
      return null;
    }
    if (remembered.containsKey(called)) {
      return remembered.get(called);
    }
    Object empty = empty(method.getReturnType());
    if (empty == null && method.getReturnType() != void.class) {
      unanswered.add(name + "." + called);
    }
    return empty;
  }

  private Object ofObject(Object proxy, String called, Object[] arguments) {
    switch (called) {
      case "equals":
        return proxy == arguments[0];
      case "hashCode":
        return System.identityHashCode(proxy);
      default:
        return "dry " + name;
    }
  }

  private static Object empty(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    if (type.isPrimitive() && type != void.class) {
      return Array.get(Array.newInstance(type, 1), 0);
    }
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    if (type == Optional.class) {
      return Optional.empty();
    }
    if (type == CompletableFuture.class) {
      return CompletableFuture.completedFuture(null);
    }
    if (type == Map.class) {
      return Collections.emptyMap();
    }
    if (type == Set.class) {
      return Collections.emptySet();
    }
    return type == List.class || type == Iterable.class || type == java.util.Collection.class ? Collections.emptyList() : null;
  }
}
