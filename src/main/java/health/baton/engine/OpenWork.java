package health.baton.engine;

import java.util.Map;

/** How much work waits for people, counted in the database however much it is. */
public interface OpenWork {
    /**
     * Open tasks of the pathway's cases in an area, those of its blocks too, by what their node of the model says.
     *
     * @param area code of the place in which the cases lie
     * @param property extension property of the nodes; tasks whose node does not have it are not counted
     * @return by the property's value; absent ones are 0
     */
    Map<String, Integer> counted(String pathway, String area, String property);
}
