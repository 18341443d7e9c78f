import { Component, type FunctionComponent, h } from 'preact';

/**
 * A component that is drawn again only when one of these properties became another, or the language did. Callbacks are not
 * looked at: what they do must not depend on what stood when they were made.
 * Not the one of preact/compat: that would bring all of it into pages, and compare callbacks too.
 */
export function memo<Props extends object>(View: FunctionComponent<Props>, keys: readonly (keyof Props)[]) {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return keys.some((key) => next[key] !== this.props[key]);
    }

    override render() {
      return h(View, this.props);
    }
  };
}
