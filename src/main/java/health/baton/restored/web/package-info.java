@org.jspecify.annotations.NullMarked
package health.baton.restored.web;
