package health.baton.engine;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.jspecify.annotations.Nullable;

/** Reads and replaces what a command of the engine carries; the pinned engine version is held by a test. */
final class CommandFields {
    private CommandFields() {}

    static @Nullable Object get(Command<?> command, String name) {
        try {
            return field(command.getClass(), name).get(command);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    static void set(Command<?> command, String name, Object value) {
        try {
            field(command.getClass(), name).set(command, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Command<?> command, String name) {
        return String.valueOf(get(command, name));
    }

    private static Field field(Class<?> type, String name) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field;
                }
            }
        }
        throw new IllegalStateException("The engine's %s has no field %s any more".formatted(type.getName(), name));
    }
}
