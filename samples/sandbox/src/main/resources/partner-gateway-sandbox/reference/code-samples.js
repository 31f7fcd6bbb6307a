'use strict';

/** A plugin of Swagger UI: shows the samples of an operation (x-codeSamples) above its answers. */
function CodeSamples(system) {
  const { createElement, useState } = system.React;

  function Samples({ samples }) {
    const [shown, show] = useState(0);
    const Highlighted = system.getComponent('SyntaxHighlighter', true);
    return createElement('div', { className: 'code-samples' },
      createElement('div', { className: 'opblock-section-header' },
        createElement('h4', null, 'Samples'),
        createElement('div', { className: 'code-samples-tabs', role: 'tablist' }, samples.map((sample, index) =>
          createElement('button', {
            key: sample.label,
            type: 'button',
            role: 'tab',
            'aria-selected': index === shown,
            onClick: () => show(index),
          }, sample.label)))),
      createElement('div', { className: 'code-samples-source', role: 'tabpanel' },
        createElement(Highlighted, { language: samples[shown].lang }, samples[shown].source)));
  }

  return {
    wrapComponents: {
      responses: Original => props => {
        const samples = system.specSelectors.specJson().getIn(['paths', props.path, props.method, 'x-codeSamples']);
        return createElement('div', null,
          samples ? createElement(Samples, { samples: samples.toJS() }) : null,
          createElement(Original, props));
      },
    },
  };
}
