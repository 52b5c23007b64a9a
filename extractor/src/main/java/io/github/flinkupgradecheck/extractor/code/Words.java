package io.github.flinkupgradecheck.extractor.code;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Words that code holds texts against: {@code "sold".equals(kind)}, the cases of a {@code switch}, constants of an enum that a text is looked up in. */
final class Words {
  private static final int MOST = 8;
  private static final int NEAR = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.:/-]{1,24}");
  private static final Set<String> HELD_AGAINST =
      new HashSet<>(
          Arrays.asList("equals", "equalsIgnoreCase", "contentEquals", "startsWith", "endsWith", "contains", "compareTo", "of"));

  private Words() {}

  static List<String> of(Reach reach, ClassFiles files) {
    Set<String> words = new LinkedHashSet<>();
    for (MethodRef at : reach.methods) {
      MethodNode method = files.method(at);
      for (AbstractInsnNode step = method.instructions.getFirst(); step != null && words.size() < MOST; step = step.getNext()) {
        if (step instanceof LdcInsnNode && ((LdcInsnNode) step).cst instanceof String && isHeldAgainst(step)) {
          add(words, (String) ((LdcInsnNode) step).cst);
        } else if (step instanceof MethodInsnNode && ((MethodInsnNode) step).name.equals("valueOf")) {
          addConstants(words, files.get(((MethodInsnNode) step).owner));
        }
      }
    }
    return new ArrayList<>(words);
  }

  private static boolean isHeldAgainst(AbstractInsnNode text) {
    int seen = 0;
    for (AbstractInsnNode step = text.getNext(); step != null && seen < NEAR; step = step.getNext()) {
      if (step.getOpcode() < 0) {
        continue;
      }
      seen++;
      if (step instanceof MethodInsnNode) {
        return HELD_AGAINST.contains(((MethodInsnNode) step).name);
      }
    }
    return false;
  }

  private static void addConstants(Set<String> words, ClassNode type) {
    if (type == null || !"java/lang/Enum".equals(type.superName)) {
      return;
    }
    for (FieldNode field : type.fields) {
      if ((field.access & Opcodes.ACC_ENUM) != 0) {
        add(words, field.name);
      }
    }
  }

  private static void add(Set<String> words, String word) {
    if (words.size() < MOST && WORD.matcher(word).matches()) {
      words.add(word);
    }
  }
}
