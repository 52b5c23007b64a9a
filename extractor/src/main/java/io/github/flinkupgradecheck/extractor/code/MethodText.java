package io.github.flinkupgradecheck.extractor.code;

import io.github.flinkupgradecheck.extractor.model.Hex;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * A method's instructions as a text that a compiler repeats: no lines, no names of locals, no frames, jumps
 * by instruction count. A method that the compiler made (the body of a lambda, an accessor) has a number for
 * a name; its own text stands in place of it.
 */
public final class MethodText {
  private static final Pattern COUNTED = Pattern.compile("\\$\\d+");

  private final ClassFiles files;
  private final Map<MethodRef, String> digests = new HashMap<>();
  private final Set<MethodRef> open = new HashSet<>();
  /** Whether the text that is being made holds one of its own: where it was begun then decides what stands in it. */
  private boolean circular;
  private final Set<MethodRef> inCircles = new HashSet<>();

  /** What the class whose methods these are is called, where that is to be no part of the text; null where it is. */
  private final Pattern ownName;

  MethodText(ClassFiles files) {
    this(files, null);
  }

  /** {@code nameless}: a class, with slashes, that stands for itself and for its nested ones under whatever name. */
  MethodText(ClassFiles files, String nameless) {
    this.files = files;
    this.ownName = nameless == null ? null : Pattern.compile("(?<![\\w/$])L?" + Pattern.quote(nameless) + "(?![\\w/])");
  }

  /** A text without the name of that class. */
  String nameless(String text) {
    return ownName == null ? text : ownName.matcher(text).replaceAll("~");
  }

  /** SHA-256 of the text, hex. */
  String digest(MethodRef method) {
    String known = ownName == null ? files.digests.get(method) : null;
    if (known == null) {
      known = digests.get(method);
      circular |= known != null && inCircles.contains(method);
    }
    if (known == null) {
      if (!open.add(method)) {
        circular = true;
        return "recursive";
      }
      boolean outermost = open.size() == 1;
      circular &= !outermost;
      known = sha256(nameless(text(files.method(method))));
      open.remove(method);
      digests.put(method, known);
      if (circular) {
        inCircles.add(method);
      } else if (outermost && ownName == null) {
        files.digests.put(method, known);
      }
    }
    return known;
  }

  /** Counted parts of a class name move when an unrelated anonymous class is added before it. */
  static String stable(String name) {
    return name.indexOf('$') < 0 ? name : COUNTED.matcher(name).replaceAll("\\$#");
  }

  public static String sha256(String text) {
    return Hex.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private String text(MethodNode method) {
    Map<LabelNode, Integer> positions = positions(method);
    StringBuilder text = new StringBuilder();
    for (TryCatchBlockNode block : method.tryCatchBlocks) {
      text.append("try ").append(positions.get(block.start)).append(' ').append(positions.get(block.end)).append(' ')
          .append(positions.get(block.handler)).append(' ').append(block.type).append('\n');
    }
    for (AbstractInsnNode at : method.instructions) {
      if (isCode(at)) {
        text.append(at.getOpcode());
        operands(text, at, positions);
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static boolean isCode(AbstractInsnNode at) {
    return !(at instanceof LabelNode) && !(at instanceof LineNumberNode) && !(at instanceof FrameNode);
  }

  private static Map<LabelNode, Integer> positions(MethodNode method) {
    Map<LabelNode, Integer> positions = new HashMap<>();
    int position = 0;
    for (AbstractInsnNode at : method.instructions) {
      if (at instanceof LabelNode) {
        positions.put((LabelNode) at, position);
      } else if (isCode(at)) {
        position++;
      }
    }
    return positions;
  }

  private void operands(StringBuilder text, AbstractInsnNode at, Map<LabelNode, Integer> positions) {
    if (at instanceof MethodInsnNode) {
      MethodInsnNode call = (MethodInsnNode) at;
      text.append(' ').append(reference(new MethodRef(call.owner, call.name, call.desc)));
    } else if (at instanceof FieldInsnNode) {
      FieldInsnNode field = (FieldInsnNode) at;
      text.append(' ').append(stable(field.owner)).append('.').append(field.name).append(' ').append(stable(field.desc));
    } else if (at instanceof TypeInsnNode) {
      text.append(' ').append(stable(((TypeInsnNode) at).desc));
    } else if (at instanceof VarInsnNode) {
      text.append(' ').append(((VarInsnNode) at).var);
    } else if (at instanceof IntInsnNode) {
      text.append(' ').append(((IntInsnNode) at).operand);
    } else if (at instanceof IincInsnNode) {
      text.append(' ').append(((IincInsnNode) at).var).append(' ').append(((IincInsnNode) at).incr);
    } else if (at instanceof LdcInsnNode) {
      text.append(' ').append(constant(((LdcInsnNode) at).cst));
    } else if (at instanceof JumpInsnNode) {
      text.append(' ').append(positions.get(((JumpInsnNode) at).label));
    } else if (at instanceof InvokeDynamicInsnNode) {
      dynamic(text, (InvokeDynamicInsnNode) at);
    } else if (at instanceof MultiANewArrayInsnNode) {
      text.append(' ').append(stable(((MultiANewArrayInsnNode) at).desc)).append(((MultiANewArrayInsnNode) at).dims);
    } else {
      branches(text, at, positions);
    }
  }

  private static void branches(StringBuilder text, AbstractInsnNode at, Map<LabelNode, Integer> positions) {
    if (at instanceof TableSwitchInsnNode) {
      TableSwitchInsnNode table = (TableSwitchInsnNode) at;
      text.append(' ').append(table.min).append(' ').append(positions.get(table.dflt));
      for (LabelNode label : table.labels) {
        text.append(' ').append(positions.get(label));
      }
    } else if (at instanceof LookupSwitchInsnNode) {
      LookupSwitchInsnNode lookup = (LookupSwitchInsnNode) at;
      text.append(' ').append(lookup.keys).append(' ').append(positions.get(lookup.dflt));
      for (LabelNode label : lookup.labels) {
        text.append(' ').append(positions.get(label));
      }
    }
  }

  private void dynamic(StringBuilder text, InvokeDynamicInsnNode at) {
    text.append(' ').append(at.name).append(' ').append(stable(at.desc)).append(' ').append(at.bsm.getOwner());
    for (Object argument : at.bsmArgs) {
      text.append(' ').append(constant(argument));
    }
  }

  private String constant(Object constant) {
    if (constant instanceof Handle) {
      Handle handle = (Handle) constant;
      return reference(new MethodRef(handle.getOwner(), handle.getName(), handle.getDesc()));
    }
    if (constant instanceof ConstantDynamic) {
      return ((ConstantDynamic) constant).getName();
    }
    String text = String.valueOf(constant);
    return constant.getClass().getSimpleName() + " " + (constant instanceof Type ? stable(text) : text);
  }

  private String reference(MethodRef called) {
    MethodNode method = files.get(called.owner) == null ? null : files.method(called);
    boolean made = method != null && (method.access & Opcodes.ACC_SYNTHETIC) != 0
        && (method.access & Opcodes.ACC_BRIDGE) == 0;
    return made ? "made " + digest(called) : stable(called.owner) + '.' + called.name + stable(called.type);
  }
}
