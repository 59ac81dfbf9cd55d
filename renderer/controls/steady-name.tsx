import './steady-name.css';

/** A name that turns bold when it is chosen. The bold one's width is kept free, so that nothing moves. */
export function SteadyName({ name }: { readonly name: string }) {
  return (
    <span className="steady-name" data-name={name}>
      {name}
    </span>
  );
}
