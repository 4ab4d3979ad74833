@org.jspecify.annotations.NullMarked
package health.baton.form;
