package io.github.flinkupgradecheck.extractor.code;

import io.github.flinkupgradecheck.extractor.state.Drift;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** What code divides numbers by, into slots of time or buckets: constants, fields of its live objects, and the units that times are turned into. */
final class Divisors {
  private static final int MOST = 3;
  /** Small made-up numbers fall into several of a smaller one's buckets. */
  private static final long LEAST = 50;
  private static final Set<String> DIVIDING = new HashSet<>(Arrays.asList("floorDiv", "floorMod", "ceilDiv", "ceilMod"));
  private static final Set<Integer> DIVISIONS =
      new HashSet<>(Arrays.asList(Opcodes.LDIV, Opcodes.LREM, Opcodes.IDIV, Opcodes.IREM));
  /** By the name of the method, in milliseconds. */
  private static final Map<String, Long> UNITS = new HashMap<>();

  static {
    UNITS.put("toMinutes", 60_000L);
    UNITS.put("toHours", 3_600_000L);
    UNITS.put("toDays", 86_400_000L);
    UNITS.put("truncatedTo", 86_400_000L);
  }

  /** So that a number lies in none of the first buckets, whether these get larger or smaller. */
  private static final int TIMES = 7;

  private Divisors() {}

  /** Numbers some times as large as what the code divides by. */
  static List<Long> beyond(Reach reach, Roots roots, ClassFiles files) {
    List<Long> beyond = new ArrayList<>();
    for (Long divisor : all(reach, roots, files)) {
      beyond.add(TIMES * divisor);
    }
    return beyond;
  }

  static List<Long> all(Reach reach, Roots roots, ClassFiles files) {
    Set<Long> found = new LinkedHashSet<>();
    for (MethodRef method : reach.methods) {
      for (AbstractInsnNode at : files.method(method).instructions) {
        for (Long number : at instanceof MethodInsnNode ? unit((MethodInsnNode) at) : divisor(at, roots, files)) {
          if (number > LEAST && found.size() < MOST) {
            found.add(number);
          }
        }
      }
    }
    return new ArrayList<>(found);
  }

  private static List<Long> unit(MethodInsnNode call) {
    Long unit = call.owner.startsWith("java/") ? UNITS.get(call.name) : null;
    return unit == null ? Collections.<Long>emptyList() : Collections.singletonList(unit);
  }

  /** What an instruction puts on the stack, if the next one divides by it. */
  private static List<Long> divisor(AbstractInsnNode at, Roots roots, ClassFiles files) {
    AbstractInsnNode next = Steps.next(at);
    while (next != null && next.getOpcode() == Opcodes.I2L) {
      next = Steps.next(next);
    }
    boolean divides =
        next != null
            && (DIVISIONS.contains(next.getOpcode())
                || next instanceof MethodInsnNode && DIVIDING.contains(((MethodInsnNode) next).name));
    return divides ? values(at, roots, files) : Collections.<Long>emptyList();
  }

  private static List<Long> values(AbstractInsnNode at, Roots roots, ClassFiles files) {
    List<Long> values = new ArrayList<>();
    if (at instanceof LdcInsnNode) {
      add(((LdcInsnNode) at).cst, values);
    } else if (at.getOpcode() == Opcodes.SIPUSH) {
      values.add((long) ((IntInsnNode) at).operand);
    } else if (at.getOpcode() == Opcodes.GETFIELD) {
      FieldInsnNode field = (FieldInsnNode) at;
      for (Object object : roots.objects) {
        if (files.isSubtype(object.getClass().getName().replace('.', '/'), field.owner)) {
          add(Drift.field(object, field.name), values);
        }
      }
    }
    return values;
  }

  private static void add(Object value, List<Long> values) {
    if (value instanceof Long || value instanceof Integer) {
      values.add(((Number) value).longValue());
    }
  }
}
