package io.realticket.commandapi.node;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Hears the SQL statements that the requests of a node execute, whatever sends them: JPA, JDBC or anything else. What
 * its threads in the background do is not heard. Thread-safe.
 */
final class StatementCount implements BeanPostProcessor {
    private static final String REQUEST_THREAD = "tomcat-handler-";

    private final List<String> executed = new CopyOnWriteArrayList<>();

    /** Returns the statements of one request, which must succeed. */
    List<String> of(Supplier<Browser.Page> request) {
        executed.clear();
        Browser.Page page = request.get();
        if (page.status() >= 400) {
            throw new AssertionError(page);
        }
        return List.copyOf(executed);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource ? heard(DataSource.class, bean, "") : bean;
    }

    private Object heard(Class<?> type, Object target, String sql) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
            String named = arguments != null && arguments[0] instanceof String text ? text : sql;
            if (target instanceof Statement && method.getName().startsWith("execute") && isOfRequest()) {
                executed.add(named);
            }
            Object result = invoked(target, method, arguments);
            Class<?> returned = method.getReturnType();
            boolean goesOn = returned == Connection.class || Statement.class.isAssignableFrom(returned);
            return goesOn && result != null ? heard(returned, result, named) : result;
        });
    }

    private static boolean isOfRequest() {
        return Thread.currentThread().getName().startsWith(REQUEST_THREAD);
    }

    private static @Nullable Object invoked(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
